package fr.parvis.planted.tidy.web;

import fr.parvis.planted.tidy.Offer;
import org.springframework.http.HttpStatus;

/** An adapter as it should be. */
public class OfferPage {
    public HttpStatus found(Offer offer) {
        return HttpStatus.OK;
    }
}

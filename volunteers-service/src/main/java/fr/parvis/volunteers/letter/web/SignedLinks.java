package fr.parvis.volunteers.letter.web;

import fr.parvis.starter.links.Links;
import fr.parvis.volunteers.letter.PublicLinks;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Signs with the service's keys; who left may always leave again. */
@Component
class SignedLinks implements PublicLinks {

    private final Links links;

    SignedLinks(Links links) {
        this.links = links;
    }

    @Override
    public String answer(String askingId, Instant expiry) {
        return links.url('r', askingId, expiry);
    }

    @Override
    public String preferences(String volunteerId) {
        return links.url('p', volunteerId, null);
    }

    @Override
    public String unsubscribe(String volunteerId) {
        return links.url('u', volunteerId, null);
    }
}

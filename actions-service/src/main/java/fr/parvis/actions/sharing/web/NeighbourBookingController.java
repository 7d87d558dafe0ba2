package fr.parvis.actions.sharing.web;

import fr.parvis.actions.booking.Given;
import fr.parvis.actions.booking.Source;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.booking.TypedPerson;
import fr.parvis.actions.booking.Wanted;
import fr.parvis.actions.sharing.BookAtNeighbour;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.starter.web.NewId;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Books our residents into what a neighbour shows. */
@RestController
class NeighbourBookingController {

    private static final TypedPerson NOBODY = new TypedPerson(null, null, null, null);

    /**
     * @param slot number of the slot wished for
     */
    record NeighbourBookingRequest(
            @Nullable TypedPerson person, @Nullable Boolean noTransport, @Nullable Integer slot) {}

    /** What it came to; the neighbour keeps the booking. */
    record NeighbourPlaceResponse(Standing state, @Nullable Long position) {

        static NeighbourPlaceResponse of(Given given) {
            return new NeighbourPlaceResponse(given.state(), given.position());
        }
    }

    private final BookAtNeighbour book;
    private final TenantDirectory directory;

    NeighbourBookingController(BookAtNeighbour book, TenantDirectory directory) {
        this.book = book;
        this.directory = directory;
    }

    @Operation(
            summary = "Inscrire un habitant à une date qu’un voisin partage",
            description =
                    "Le voisin garde l’inscription, avec notre nom comme celui qui oriente\u202f; il "
                            + "prévient la personne, dont il faut un téléphone ou une adresse. "
                            + "`BOOKED`\u00a0: elle a une place\u202f; `WAITING`\u00a0: elle attend, en "
                            + "`position`. 404\u00a0: pas partagée avec nous, ou plus\u202f; 409\u00a0: "
                            + "passée, annulée, sans inscription, ou créneau pris\u202f; 422\u00a0: une "
                            + "valeur ne convient pas.")
    @PostMapping("/api/v1/{tenant}/shared-dates/{id}/bookings")
    @ResponseStatus(HttpStatus.CREATED)
    @Allow({Role.COORDINATOR, Role.ADVISER})
    NeighbourPlaceResponse book(
            @PathVariable String id,
            @RequestBody @Valid NeighbourBookingRequest sent,
            NewId newId) {
        return NeighbourPlaceResponse.of(book.book(newId.toString(), id, wanted(sent)));
    }

    private Wanted wanted(NeighbourBookingRequest sent) {
        var tenant = directory.current();
        var person = Objects.requireNonNullElse(sent.person(), NOBODY);
        return new Wanted(
                person.read(tenant.region(), true),
                new Source(Source.Way.STAFF, tenant.houseName(), null),
                Boolean.TRUE.equals(sent.noTransport()),
                sent.slot());
    }
}

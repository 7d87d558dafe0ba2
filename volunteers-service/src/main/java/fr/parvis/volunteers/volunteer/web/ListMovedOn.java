package fr.parvis.volunteers.volunteer.web;

import fr.parvis.starter.core.Refusal;

/** The person after whom the list was to go on is not there any more. */
final class ListMovedOn extends Refusal {
    ListMovedOn() {
        super(
                Kind.UNREADABLE,
                "unknown-cursor",
                "La suite de cette liste n’est plus disponible.",
                "Reprenez la liste depuis le début, sans le paramètre « after ».");
    }
}

package fr.parvis.volunteers.answer;

import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.letter.MessageRequested.Attachment;

/** The call as an entry for the calendar of someone accepted. */
@FunctionalInterface
public interface CalendarFile {
    Attachment of(Call call, Tenant tenant);
}

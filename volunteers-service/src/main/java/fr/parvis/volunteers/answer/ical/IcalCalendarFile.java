package fr.parvis.volunteers.answer.ical;

import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.volunteers.answer.CalendarFile;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.letter.CallLetter;
import fr.parvis.volunteers.letter.MessageRequested.Attachment;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** An iCalendar file with the tenant's time zone; the same call is always the same entry. */
@Component
class IcalCalendarFile implements CalendarFile {

    static {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    @Override
    public Attachment of(Call call, Tenant tenant) {
        var bytes = calendar(call, tenant).toString().getBytes(StandardCharsets.UTF_8);
        return new Attachment(
                "coup-de-main.ics",
                "text/calendar; charset=UTF-8",
                Base64.getEncoder().encodeToString(bytes));
    }

    private Calendar calendar(Call call, Tenant tenant) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Parvis//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        Optional.ofNullable(zones.getTimeZone(tenant.zone().getId()))
                .ifPresent(zone -> calendar.add(zone.getVTimeZone()));
        calendar.add(event(call, tenant));
        return calendar;
    }

    private static VEvent event(Call call, Tenant tenant) {
        var terms = call.terms();
        var event =
                new VEvent(
                        terms.startsAt().atZone(tenant.zone()),
                        terms.endsAt().atZone(tenant.zone()),
                        terms.title());
        event.add(new Uid(call.id() + "@parvis"));
        event.add(new Location(CallLetter.place(terms)));
        var details = terms.detailsForAccepted();
        event.add(new Description(details == null ? terms.message() : details));
        return event;
    }
}

package fr.parvis.actions.agenda.ical;

import fr.parvis.actions.agenda.Calendar;
import fr.parvis.actions.agenda.CalendarFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * iCalendar of RFC 5545, with the tenant's time zone, so that an hour stays the hour on the wall
 * across a change of clocks.
 */
@Component
class IcalFormat implements CalendarFormat {

    /** How often programs should look again. */
    private static final String HOURLY = "PT1H";

    static {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    @Override
    public String write(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar(calendar), text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private net.fortuna.ical4j.model.Calendar calendar(Calendar from) {
        var calendar = new net.fortuna.ical4j.model.Calendar();
        calendar.add(new ProdId("-//Parvis//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", from.name()));
        calendar.add(new XProperty("X-WR-TIMEZONE", from.zone().getId()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", HOURLY));
        Optional.ofNullable(zones.getTimeZone(from.zone().getId()))
                .ifPresent(zone -> calendar.add(zone.getVTimeZone()));
        from.entries().forEach(entry -> calendar.add(IcalEvent.of(entry, from.zone())));
        return calendar;
    }
}

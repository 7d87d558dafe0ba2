package fr.parvis.actions.agenda.ical;

import fr.parvis.actions.agenda.CalendarEntry;
import java.net.URI;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

/** One entry; the same date always reads the same, so that nothing is fetched twice. */
final class IcalEvent {

    private IcalEvent() {}

    static VEvent of(CalendarEntry entry, ZoneId zone) {
        var written = entry.writtenAt().truncatedTo(ChronoUnit.SECONDS);
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(written));
        event.add(new LastModified(written));
        event.add(new Sequence(entry.sequence()));
        event.add(new Status(entry.state().name()));
        times(event, entry, zone);
        words(event, entry);
        return event;
    }

    private static void times(VEvent event, CalendarEntry entry, ZoneId zone) {
        event.add(new DtStart<>(entry.period().startsAt().atZone(zone)));
        event.add(new DtEnd<>(entry.period().endsAt().atZone(zone)));
    }

    private static void words(VEvent event, CalendarEntry entry) {
        event.add(new Summary(entry.summary()));
        Optional.ofNullable(entry.description()).map(Description::new).ifPresent(event::add);
        Optional.ofNullable(entry.location()).map(Location::new).ifPresent(event::add);
        Optional.ofNullable(entry.page()).map(URI::create).map(Url::new).ifPresent(event::add);
        if (!entry.categories().isEmpty()) {
            event.add(new Categories(new TextList(entry.categories().toArray(String[]::new))));
        }
    }
}

package fr.parvis.volunteers.volunteer.web;

import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.volunteers.volunteer.EmailAddress;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows volunteers with what stands beside them: who shares an address, what month it is there. */
@Component
class ShownVolunteers {

    private final Volunteers volunteers;
    private final TenantDirectory tenants;
    private final InstantSource time;

    ShownVolunteers(Volunteers volunteers, TenantDirectory tenants, InstantSource time) {
        this.volunteers = volunteers;
        this.tenants = tenants;
        this.time = time;
    }

    VolunteerResponse show(Volunteer volunteer) {
        return show(List.of(volunteer)).getFirst();
    }

    List<VolunteerResponse> show(List<Volunteer> page) {
        Map<EmailAddress, Long> people = peopleByAddress(page);
        YearMonth month = YearMonth.from(time.instant().atZone(tenants.current().zone()));
        return page.stream()
                .map(each -> VolunteerResponse.of(each, shares(each, people), month))
                .toList();
    }

    private static boolean shares(Volunteer volunteer, Map<EmailAddress, Long> people) {
        EmailAddress email = volunteer.profile().email();
        return email != null && people.getOrDefault(email, 0L) > 1;
    }

    private Map<EmailAddress, Long> peopleByAddress(List<Volunteer> page) {
        List<EmailAddress> emails =
                page.stream()
                        .map(each -> each.profile().email())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return volunteers.byEmails(emails).stream()
                .map(each -> each.profile().email())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(email -> email, Collectors.counting()));
    }
}

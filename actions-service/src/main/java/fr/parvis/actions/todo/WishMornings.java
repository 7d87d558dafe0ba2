package fr.parvis.actions.todo;

import fr.parvis.actions.team.Member;
import fr.parvis.starter.tenancy.Tenant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Lets somebody of the team ask for the list by mail, or be rid of it. */
public final class WishMornings {

    private final MorningMails mails;
    private final Supplier<Tenant> tenant;
    private final InstantSource clock;

    public WishMornings(MorningMails mails, Supplier<Tenant> tenant, InstantSource clock) {
        this.mails = mails;
        this.tenant = tenant;
        this.clock = clock;
    }

    public MorningMail of(Member member) {
        return mails.of(member.id()).orElseGet(() -> MorningMail.unasked(member.id()));
    }

    /**
     * @param seen the version that was read
     */
    public MorningMail wish(Member member, long seen, boolean wanted) {
        if (wanted && member.profile().email() == null) {
            throw new AddressMissing();
        }
        MorningMail present = of(member);
        MorningMail changed = present.want(wanted, today());
        if (present.version() != seen || !mails.save(changed, List.of())) {
            throw new MorningMailStale();
        }
        return changed;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), tenant.get().zone());
    }
}

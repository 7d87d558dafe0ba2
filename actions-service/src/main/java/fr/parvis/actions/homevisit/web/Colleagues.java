package fr.parvis.actions.homevisit.web;

import fr.parvis.actions.homevisit.Colleague;
import fr.parvis.actions.team.FindMember;
import fr.parvis.actions.team.NotInTeam;
import fr.parvis.starter.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who of the tenant makes a request. */
@Component
class Colleagues {
    private final FindMember find;

    Colleagues(FindMember find) {
        this.find = find;
    }

    Colleague of(Caller caller) {
        return new Colleague(caller.subject(), memberId(caller));
    }

    private @Nullable String memberId(Caller caller) {
        try {
            return find.of(caller.subject(), caller.email()).id().value();
        } catch (NotInTeam outside) {
            return null;
        }
    }
}

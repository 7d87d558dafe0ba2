package fr.parvis.actions;

import fr.parvis.actions.team.ChangeMember;
import fr.parvis.actions.team.FindMember;
import fr.parvis.actions.team.JoinTeam;
import fr.parvis.actions.team.Members;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.tenancy.TenantDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of the team. */
@Configuration
class TeamConfiguration {

    @Bean
    JoinTeam joinTeam(Members members, TenantDirectory directory) {
        return new JoinTeam(members, directory);
    }

    @Bean
    ChangeMember changeMember(Members members, TenantDirectory directory, Ids ids) {
        return new ChangeMember(members, directory, ids);
    }

    @Bean
    FindMember findMember(Members members) {
        return new FindMember(members);
    }
}

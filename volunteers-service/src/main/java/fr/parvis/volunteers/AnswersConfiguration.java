package fr.parvis.volunteers;

import fr.parvis.starter.core.Ids;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.volunteers.answer.AnswerByLink;
import fr.parvis.volunteers.answer.AnswerLetter;
import fr.parvis.volunteers.answer.Answers;
import fr.parvis.volunteers.answer.CalendarFile;
import fr.parvis.volunteers.answer.Correspondent;
import fr.parvis.volunteers.answer.CountCall;
import fr.parvis.volunteers.answer.DoDue;
import fr.parvis.volunteers.answer.EnterAnswer;
import fr.parvis.volunteers.answer.FillCall;
import fr.parvis.volunteers.answer.ForgetPerson;
import fr.parvis.volunteers.answer.GiveAnswer;
import fr.parvis.volunteers.answer.ListAnswers;
import fr.parvis.volunteers.answer.TellEnd;
import fr.parvis.volunteers.asking.AskWave;
import fr.parvis.volunteers.asking.Askings;
import fr.parvis.volunteers.call.Calls;
import fr.parvis.volunteers.letter.CallLetter;
import fr.parvis.volunteers.letter.PublicLinks;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what counts answers and tells about them. */
@Configuration(proxyBeanMethods = false)
class AnswersConfiguration {

    @Bean
    Correspondent correspondent(Askings askings, Volunteers volunteers, PublicLinks links) {
        return new Correspondent(askings, volunteers, links);
    }

    @Bean
    AnswerLetter answerLetter(
            Correspondent correspondent,
            CallLetter letter,
            CalendarFile calendar,
            TenantDirectory tenants) {
        return new AnswerLetter(correspondent, letter, calendar, tenants::current);
    }

    @Bean
    FillCall fillCall(Calls calls, Answers answers, AnswerLetter letter) {
        return new FillCall(calls, answers, letter);
    }

    @Bean
    GiveAnswer giveAnswer(
            Calls calls,
            Answers answers,
            FillCall fill,
            AnswerLetter letter,
            Ids ids,
            InstantSource clock) {
        return new GiveAnswer(calls, answers, fill, letter, ids, clock);
    }

    @Bean
    AnswerByLink answerByLink(
            Askings askings, Calls calls, Answers answers, Volunteers volunteers, GiveAnswer give) {
        return new AnswerByLink(askings, calls, answers, volunteers, give);
    }

    @Bean
    EnterAnswer enterAnswer(Calls calls, Volunteers volunteers, GiveAnswer give) {
        return new EnterAnswer(calls, volunteers, give);
    }

    @Bean
    ListAnswers listAnswers(Calls calls, Answers answers, Volunteers volunteers) {
        return new ListAnswers(calls, answers, volunteers);
    }

    @Bean
    TellEnd tellEnd(Calls calls, Answers answers, AnswerLetter letter, InstantSource clock) {
        return new TellEnd(calls, answers, letter, clock);
    }

    @Bean
    DoDue doDue(Calls calls, AskWave wave, TellEnd tellEnd, InstantSource clock) {
        return new DoDue(calls, wave, tellEnd, clock);
    }

    @Bean
    ForgetPerson forgetPerson(Answers answers, Askings askings, FillCall fill) {
        return new ForgetPerson(answers, askings, fill);
    }

    @Bean
    CountCall countCall(Askings askings, Answers answers) {
        return new CountCall(askings, answers);
    }
}

package fr.parvis.volunteers;

import fr.parvis.starter.core.Fact;
import fr.parvis.starter.test.ContractFiles;
import fr.parvis.volunteers.answer.AnswerGiven;
import fr.parvis.volunteers.answer.Choice;
import fr.parvis.volunteers.answer.Standing;
import fr.parvis.volunteers.call.CallFact.CallCancelled;
import fr.parvis.volunteers.call.CallFact.CallClosed;
import fr.parvis.volunteers.call.CallFact.CallFilled;
import fr.parvis.volunteers.call.CallFact.CallOpened;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventsTest {

    private static final String CALL = "01938f5e-7a3b-7c11-9b5e-0c2f7a3b7c11";
    private static final String PAUL = "01938f5e-81d0-7a52-8a3e-5f4f1c2b9d70";

    static Stream<Fact> facts() {
        return Stream.of(
                new CallOpened(CALL, "Porter un frigo", Drafts.START, Drafts.END, Town.JONCY, 4),
                new CallFilled(CALL),
                new CallClosed(CALL, 4),
                new CallCancelled(CALL, "Le frigo est déjà livré."),
                new AnswerGiven(CALL, PAUL, Choice.YES, Standing.ACCEPTED));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_is_told_as_it_was_promised(Fact fact) {
        ContractFiles.assertWrites(fact);
    }
}

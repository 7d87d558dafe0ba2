package fr.parvis.volunteers.answer;

import fr.parvis.volunteers.asking.AskWave;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.Calls;
import fr.parvis.volunteers.call.Todo;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Does what a call has to do by itself, if it is due. */
public class DoDue {

    private final Calls calls;
    private final AskWave wave;
    private final TellEnd tellEnd;
    private final InstantSource clock;

    public DoDue(Calls calls, AskWave wave, TellEnd tellEnd, InstantSource clock) {
        this.calls = calls;
        this.wave = wave;
        this.tellEnd = tellEnd;
        this.clock = clock;
    }

    public void run(String callId) {
        calls.byId(callId).ifPresent(call -> run(call, call.todo()));
    }

    private void run(Call call, @Nullable Todo todo) {
        if (todo == null || todo.at().isAfter(clock.instant())) {
            return;
        }
        switch (todo.chore()) {
            case ASK -> wave.ask(call.id());
            case TELL -> tellEnd.tell(call.id());
            case FORGET -> calls.forgetDetails(call.id());
        }
    }
}

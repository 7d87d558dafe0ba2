package fr.parvis.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the benchmarks of one run share: a system, a far end for mails, and the report. */
final class Bench implements AutoCloseable {

    /** Two tenants of the local system, so that one call asks few and the other many. */
    static final String SMALL = "mauriac";

    static final String LARGE = "clunisois";
    static final int FEW = 400;
    static final int MANY = 10_000;

    private final MailSink sink;
    private final LocalSystem system;
    private final List<Figure> figures = new ArrayList<>();

    private Bench(MailSink sink, LocalSystem system) {
        this.sink = sink;
        this.system = system;
    }

    static Bench prepared() throws IOException {
        MailSink sink = MailSink.open();
        return new Bench(sink, LocalSystem.sendingTo(sink.port()));
    }

    LocalSystem system() {
        return system;
    }

    MailSink sink() {
        return sink;
    }

    /** Told at once too, so that a run that is cut short has said what it saw. */
    void add(Figure figure) {
        figures.add(figure);
        Say.now(String.join(" ", figure.cells()).strip());
    }

    /** The figures since the last table. */
    String table(String title) {
        String text = new Table(title, List.copyOf(figures)).text();
        figures.clear();
        return text;
    }

    /** A tenant's coordinator, in a system that runs. */
    StaffApi staff(String tenant) throws Exception {
        system.up();
        return new StaffApi(system.url("gateway"), system.url("keycloak"), tenant);
    }

    Calls calls(StaffApi api) {
        return new Calls(api, sink);
    }

    @Override
    public void close() throws Exception {
        system.close();
        sink.close();
    }
}

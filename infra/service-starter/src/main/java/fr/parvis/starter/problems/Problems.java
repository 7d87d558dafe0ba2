package fr.parvis.starter.problems;

import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.store.Taken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns whatever a controller throws into a problem; only a defect of ours answers 500. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public final class Problems {

    private final ProblemWriter writer;

    Problems(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler(Refusal.class)
    void refused(Refusal e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (e.kind() == Refusal.Kind.UNAVAILABLE) {
            Defects.logAbsence(request, e);
        }
        writer.write(request, response, e);
    }

    @ExceptionHandler(Taken.class)
    void taken(HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(request, response, FoundProblems.TAKEN.get());
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    void method(
            HttpRequestMethodNotSupportedException e,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String[] known = e.getSupportedMethods();
        response.setHeader("Allow", known == null ? "" : String.join(", ", known));
        writer.write(request, response, FoundProblems.METHOD.get());
    }

    /** The far end has gone: nobody to answer. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    @ExceptionHandler(Exception.class)
    void other(Exception e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (BadRequests.problem(e) instanceof Problem problem) {
            writer.write(request, response, problem);
        } else {
            defect(e, request, response);
        }
    }

    private void defect(Exception e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Defects.log(request, e);
        writer.write(request, response, FoundProblems.DEFECT.get());
    }
}

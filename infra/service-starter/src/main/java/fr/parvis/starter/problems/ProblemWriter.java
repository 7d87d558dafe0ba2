package fr.parvis.starter.problems;

import fr.parvis.starter.core.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/** Answers a problem from where no controller was reached. */
public final class ProblemWriter {

    private final JsonMapper json;
    private final ProblemPages pages;

    ProblemWriter(JsonMapper json, ProblemPages pages) {
        this.json = json;
        this.pages = pages;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        RetryAfter.of(refusal.kind().status())
                .ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        write(request, response, Problem.of(refusal));
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        boolean page = pages.wanted(request);
        response.setStatus(problem.status());
        response.setContentType(page ? "text/html;charset=UTF-8" : Problem.MEDIA_TYPE);
        byte[] body = page ? pages.render(problem, request) : json.writeValueAsBytes(problem);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}

package fr.parvis.gateway.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where an open circuit breaker and whatever went wrong before a service was reached end up. */
@Controller
class ProblemController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemController.class);

    private final Problems problems;

    ProblemController(Problems problems) {
        this.problems = problems;
    }

    /** Logs the kind of failure, never its message, which may quote an address that is a link. */
    @RequestMapping("/problems/unavailable")
    void unavailable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object cause = request.getAttribute(MvcUtils.CIRCUITBREAKER_EXECUTION_EXCEPTION_ATTR);
        LOG.warn(
                "route={} unavailable: {}",
                request.getAttribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR),
                cause == null ? "no cause" : cause.getClass().getName());
        problems.answer(Problem.UNAVAILABLE, request, response);
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.answer(problemOf(request), request, response);
    }

    private static Problem problemOf(HttpServletRequest request) {
        return switch (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)) {
            case Integer status when status == 413 -> Problem.TOO_LARGE;
            case Integer status when status >= 400 && status < 500 -> Problem.NOT_FOUND;
            case null, default -> Problem.UNAVAILABLE;
        };
    }
}

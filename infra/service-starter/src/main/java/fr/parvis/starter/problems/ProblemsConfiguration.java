package fr.parvis.starter.problems;

import fr.parvis.starter.core.Ids;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import tools.jackson.databind.json.JsonMapper;

/** One shape for everything that goes wrong. */
@AutoConfiguration(
        beforeName =
                "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration")
@Import({Problems.class, ErrorDispatch.class})
public class ProblemsConfiguration {

    private static final int BEFORE_SECURITY = -200;

    @Bean
    ProblemWriter problemWriter(JsonMapper json, ObjectProvider<ProblemPages> pages) {
        return new ProblemWriter(json, pages.getIfAvailable(NoPages::new));
    }

    @Bean
    FilterRegistrationBean<CorrelationFilter> correlationFilter(Ids ids) {
        var filter = new FilterRegistrationBean<>(new CorrelationFilter(ids));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(ProblemWriter problems) {
        var filter = new FilterRegistrationBean<>(new BodyLimit(problems));
        filter.setOrder(BEFORE_SECURITY);
        return filter;
    }

    private static final class NoPages implements ProblemPages {
        @Override
        public boolean wanted(HttpServletRequest request) {
            return false;
        }

        @Override
        public byte[] render(Problem problem, HttpServletRequest request) {
            throw new IllegalStateException("No pages here");
        }
    }
}

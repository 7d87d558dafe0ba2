package fr.parvis.starter.web;

import fr.parvis.starter.tenancy.TenantDirectory;
import jakarta.validation.Validator;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** What controllers of every service are made with. */
@AutoConfiguration
public class WebConfiguration {

    @Bean
    Here here(TenantDirectory directory) {
        return new Here(directory);
    }

    @Bean
    MergePatch mergePatch(JsonMapper json, Validator validator) {
        return new MergePatch(json, validator);
    }

    @Bean
    Sse sse(JsonMapper json, InstantSource time) {
        return new Sse(json, time);
    }

    @Bean
    WebMvcConfigurer argumentsOfControllers(InstantSource time) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> all) {
                all.add(new ExpectedVersionArgument());
                all.add(new ListRequestArgument());
                all.add(new ChangesRequestArgument(time));
            }
        };
    }
}

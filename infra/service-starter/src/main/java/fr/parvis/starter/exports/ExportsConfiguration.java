package fr.parvis.starter.exports;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lists as files. */
@AutoConfiguration
public class ExportsConfiguration {

    @Bean
    WebMvcConfigurer exports() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> all) {
                all.add(new FormatArgument());
            }

            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder all) {
                all.addCustomConverter(new ExportConverter());
            }
        };
    }
}

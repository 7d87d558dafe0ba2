package fr.parvis.starter.links;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** The service's own links, under its own keys. */
@AutoConfiguration
@EnableConfigurationProperties(LinkSettings.class)
public class LinksConfiguration {

    @Bean
    Links links(LinkSettings settings, Environment environment, InstantSource time) {
        var profile = environment.getProperty("parvis.profile", "local");
        return new Links(settings.read(profile), settings.origin().toString(), time);
    }
}

package fr.parvis.starter.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Gives every service the starter's settings ({@code parvis/*.yml} on the class path) below its own
 * {@code application.yml}, which may contradict them.
 */
public final class SharedDefaults implements EnvironmentPostProcessor {

    private static final String FILES = "classpath*:/parvis/*.yml";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment env, SpringApplication app) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                addLast(env, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addLast(ConfigurableEnvironment env, Resource file) throws IOException {
        new YamlPropertySourceLoader()
                .load("parvis " + file.getFilename(), file)
                .forEach(env.getPropertySources()::addLast);
    }
}

package fr.parvis.starter.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of a whole service on a random port: with a store, a real Kafka broker and an issuer of
 * tokens, all in this JVM; the two demo tenants are registered. Database and topics have a prefix
 * of their own, so that no context sees another's.
 */
@Tag("service")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = ParvisSurroundings.class)
@ExtendWith({TenantsAreKnown.class, QueriesHaveIndexes.class})
public @interface ParvisTest {}

package fr.parvis.starter.pages;

import fr.parvis.starter.tenancy.TenantDirectory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.thymeleaf.ITemplateEngine;

/** The layout and look of public pages. */
@AutoConfiguration
@Import(Stylesheet.class)
public class PagesConfiguration {

    @Bean
    PublicPages publicPages(@Lazy ITemplateEngine engine, Environment environment) {
        var name = environment.getRequiredProperty("spring.application.name");
        return new PublicPages(engine, Stylesheet.path(name.replace("-service", "")));
    }

    @Bean
    FilterRegistrationBean<FormerAddresses> formerAddresses(TenantDirectory tenants) {
        return new FilterRegistrationBean<>(new FormerAddresses(tenants));
    }

    @Bean
    ProblemsAsPages problemsAsPages(PublicPages pages, TenantDirectory tenants) {
        return new ProblemsAsPages(pages, tenants);
    }
}

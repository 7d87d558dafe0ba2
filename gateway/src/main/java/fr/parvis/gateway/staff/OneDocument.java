package fr.parvis.gateway.staff;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Answers every address of the staff's pages with the document that draws them. */
final class OneDocument extends PathResourceResolver {

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        Resource asked = path.isEmpty() ? null : super.getResource(path, location);
        return asked != null ? asked : super.getResource("index.html", location);
    }
}

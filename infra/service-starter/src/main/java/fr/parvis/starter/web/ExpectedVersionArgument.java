package fr.parvis.starter.web;

import fr.parvis.starter.store.StaleVersion;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code If-Match}. A tag that is none of ours matches no version. */
final class ExpectedVersionArgument implements HandlerMethodArgumentResolver {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ExpectedVersion.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String tag = request.getHeader("If-Match");
        if (tag == null || tag.isBlank() || tag.strip().equals("*")) {
            throw new VersionNeeded();
        }
        return new ExpectedVersion(version(tag));
    }

    private static long version(String tag) {
        Matcher ours = TAG.matcher(tag.strip());
        if (!ours.matches()) {
            throw new StaleVersion();
        }
        return Long.parseLong(ours.group(1));
    }
}

package fr.parvis.starter.exports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the format from the suffix of the path, else from {@code Accept}. */
final class FormatArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Format.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String path = ((HttpServletRequest) request.getNativeRequest()).getRequestURI();
        if (path.endsWith(".csv") || path.endsWith(".xlsx")) {
            return path.endsWith(".csv") ? Format.CSV : Format.XLSX;
        }
        String accept = Objects.requireNonNullElse(request.getHeader("Accept"), "");
        return accept.contains("csv") ? Format.CSV : Format.XLSX;
    }
}

package fr.parvis.starter.web;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code ?limit=&after=&count=&updatedSince=}. */
final class ListRequestArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ListRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return read(request);
    }

    static ListRequest read(NativeWebRequest request) {
        return new ListRequest(
                limit(given(request, "limit")),
                given(request, "after"),
                "true".equals(given(request, "count")),
                given(request, "updatedSince"));
    }

    private static @Nullable String given(NativeWebRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return ListRequest.USUAL;
        }
        if (!text.matches("\\d{1,3}") || !isFair(Integer.parseInt(text))) {
            throw new UnfairLimit();
        }
        return Integer.parseInt(text);
    }

    private static boolean isFair(int limit) {
        return limit >= 1 && limit <= ListRequest.MOST;
    }

    private static final class UnfairLimit extends Refusal {
        private static final String ALLOWED = "Demandez de 1 à 500 éléments par page.";

        UnfairLimit() {
            super(
                    Kind.RULE,
                    "invalid-limit",
                    "Le nombre d’éléments demandé ne convient pas.",
                    ALLOWED,
                    List.of(new Flaw("", "invalid-limit", ALLOWED)));
        }
    }
}

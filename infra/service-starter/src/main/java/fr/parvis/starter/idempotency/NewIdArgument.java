package fr.parvis.starter.idempotency;

import fr.parvis.starter.core.Ids;
import fr.parvis.starter.web.NewId;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands out the id that the key reserved, or a fresh one where there was no key. */
final class NewIdArgument implements HandlerMethodArgumentResolver {

    private static final String KEPT = NewId.class.getName();

    private final Ids ids;

    NewIdArgument(Ids ids) {
        this.ids = ids;
    }

    static void put(HttpServletRequest request, NewId id) {
        request.setAttribute(KEPT, id);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == NewId.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Object kept = request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
        return kept instanceof NewId id ? id : new NewId(ids.next(), false);
    }
}

package fr.parvis.starter.web;

import fr.parvis.starter.core.ChangeMark;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code ?updatedSince=&after=&limit=}; an empty {@code updatedSince} is the beginning. */
record ChangesRequestArgument(InstantSource time) implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ChangesRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return read(request);
    }

    ChangesRequest read(NativeWebRequest request) {
        ListRequest list = ListRequestArgument.read(request);
        String after = list.after();
        if (after == null) {
            return new ChangesRequest(
                    time.instant(), new ChangeMark(since(list.updatedSince()), ""), list.limit());
        }
        List<String> keys = Cursor.decode(after, 3);
        return new ChangesRequest(
                Cursor.time(keys.get(0)),
                new ChangeMark(Cursor.time(keys.get(1)), keys.get(2)),
                list.limit());
    }

    private static Instant since(@Nullable String given) {
        return given == null ? Instant.EPOCH : Cursor.time(Cursor.decode(given, 1).getFirst());
    }
}

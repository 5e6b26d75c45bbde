package vn.ntm.kernel.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which methods an address takes: what a 405 must say in its {@code Allow} header. */
@Singleton
public class AllowedMethods {

    private final List<Operation> operations;

    AllowedMethods(BeanManager beans) {
        operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(AllowedMethods::operations)
                .toList();
    }

    Set<String> at(String path) {
        var methods = new TreeSet<String>();
        operations.stream()
                .filter(operation -> operation.path().matcher(path).matches())
                .forEach(operation -> methods.add(operation.method()));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return methods;
    }

    private static Stream<Operation> operations(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(named -> named != null)
                        .map(named -> new Operation(named.value(), pattern(resource, method))));
    }

    private static Pattern pattern(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        String path = resource.getAnnotation(Path.class).value() + "/" + (below == null ? "" : below.value());
        String template = ("/" + path).replaceAll("/+", "/").replaceAll("/$", "");
        return Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+") + "/?");
    }

    private record Operation(String method, Pattern path) {}
}

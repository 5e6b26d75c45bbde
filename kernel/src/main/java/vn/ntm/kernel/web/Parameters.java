package vn.ntm.kernel.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parameters that a resource method declares, so that those of a request can be held against them before the
 * framework converts any.
 */
record Parameters(Map<String, Class<?>> query, Map<String, Class<?>> path) {

    private static final Map<Method, Parameters> KNOWN = new ConcurrentHashMap<>();

    static Parameters of(Method method) {
        return KNOWN.computeIfAbsent(method, Parameters::read);
    }

    private static Parameters read(Method method) {
        var found = new Parameters(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Parameter parameter : method.getParameters()) {
            found.add(parameter, parameter.getType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType()).forEach(field -> found.add(field, field.getType()));
            }
        }
        return found;
    }

    private void add(AnnotatedElement element, Class<?> type) {
        QueryParam inQuery = element.getAnnotation(QueryParam.class);
        if (inQuery != null) {
            query.put(inQuery.value(), type);
        }
        PathParam inPath = element.getAnnotation(PathParam.class);
        if (inPath != null) {
            path.put(inPath.value(), type);
        }
    }

    private static List<Field> fields(Class<?> type) {
        var fields = new ArrayList<Field>();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            fields.addAll(List.of(at.getDeclaredFields()));
        }
        return fields;
    }
}

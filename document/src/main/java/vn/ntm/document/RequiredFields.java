package vn.ntm.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** Says in the API document which fields are always there: every component of a record that may not be absent. */
@OpenApiFilter(
        stages = OpenApiFilter.RunStage.BUILD,
        priority = 10) // before the common rules, which say themselves what a problem always has
public class RequiredFields implements OASFilter {

    private static final DotName MAY_BE_ABSENT = DotName.createSimple(Nullable.class);
    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final Map<String, List<ClassInfo>> records = new HashMap<>();

    public RequiredFields(IndexView index) {
        List<ClassInfo> ours = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith("vn.ntm."))
                .sorted(Comparator.comparing(ClassInfo::name))
                .toList();
        for (ClassInfo type : ours) {
            String name = named(type);
            if (name != null) {
                add(name, type);
            }
        }
        ours.forEach(type -> add(type.simpleName(), type));
    }

    private void add(String name, ClassInfo type) {
        records.computeIfAbsent(name, _ -> new ArrayList<>()).add(type);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        if (schemas != null) {
            schemas.forEach(this::complete);
        }
    }

    private void complete(String name, Schema schema) {
        written(schema);
        if (schema.getProperties() == null) {
            return;
        }
        ClassInfo type = meant(name, schema.getProperties().keySet());
        if (type == null) {
            return;
        }
        List<String> required = required(type, schema);
        if (!required.isEmpty()) {
            schema.setRequired(required);
        }
    }

    /** What a component brings that is written without itself says of its own whether it is always there. */
    private static List<String> required(ClassInfo type, Schema schema) {
        List<String> own =
                type.recordComponents().stream().map(RecordComponentInfo::name).toList();
        var required = new ArrayList<String>(type.recordComponents().stream()
                .filter(component -> !mayBeAbsent(component))
                .map(RecordComponentInfo::name)
                .filter(schema.getProperties()::containsKey)
                .toList());
        if (schema.getRequired() != null) {
            schema.getRequired().stream().filter(name -> !own.contains(name)).forEach(required::add);
        }
        return required;
    }

    /** Of the records of this name, and those that are merely called so, the one that has the most of the properties. */
    private @Nullable ClassInfo meant(String name, Set<String> properties) {
        List<ClassInfo> called = records.getOrDefault(name, name.startsWith("Page") ? records.get("Page") : null);
        ClassInfo best = null;
        long most = -1;
        for (ClassInfo type : called == null ? List.<ClassInfo>of() : called) {
            long has = type.recordComponents().stream()
                    .filter(component -> properties.contains(component.name()))
                    .count();
            if (has > most) {
                best = type;
                most = has;
            }
        }
        return best;
    }

    /** A record that is written as one plain value is that value, and no object beside. */
    private static void written(Schema schema) {
        List<Schema.SchemaType> types = schema.getType();
        if (types != null && types.size() > 1 && types.contains(Schema.SchemaType.OBJECT)) {
            schema.setType(types.stream()
                    .filter(type -> type != Schema.SchemaType.OBJECT)
                    .toList());
            schema.setProperties(null);
            schema.setRequired(null);
        }
    }

    private static boolean mayBeAbsent(RecordComponentInfo component) {
        return component.type().hasAnnotation(MAY_BE_ABSENT) || component.hasAnnotation(MAY_BE_ABSENT);
    }

    /** The name that the document gives the type, which goes before a type that is merely called so. */
    private static @Nullable String named(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(NAMED);
        return schema == null || schema.value("name") == null
                ? null
                : schema.value("name").asString();
    }
}

package vn.ntm.kernel.figure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** What the programme's annual plan asks for, in one of its four shapes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "shape")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Target.AtLeast.class, name = "AT_LEAST"),
    @JsonSubTypes.Type(value = Target.Add.class, name = "ADD"),
    @JsonSubTypes.Type(value = Target.Maintain.class, name = "MAINTAIN"),
    @JsonSubTypes.Type(value = Target.Named.class, name = "NAMED")
})
@Schema(
        oneOf = {Target.AtLeast.class, Target.Add.class, Target.Maintain.class, Target.Named.class},
        requiredProperties = "shape",
        properties = @SchemaProperty(name = "shape", implementation = Target.Shape.class),
        discriminatorProperty = "shape",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "AT_LEAST", schema = Target.AtLeast.class),
            @DiscriminatorMapping(value = "ADD", schema = Target.Add.class),
            @DiscriminatorMapping(value = "MAINTAIN", schema = Target.Maintain.class),
            @DiscriminatorMapping(value = "NAMED", schema = Target.Named.class)
        })
public sealed interface Target {

    /** The name of each shape, as the API and the database write it. */
    @Schema(name = "TargetShape")
    enum Shape {
        AT_LEAST,
        ADD,
        MAINTAIN,
        NAMED
    }

    /** The figure reaches the value: at least 50 products. */
    @Schema(name = "TargetAtLeast")
    record AtLeast(BigDecimal value) implements Target {}

    /** So many more in the year: 20 further advanced communes. */
    @Schema(name = "TargetAdd")
    record Add(BigDecimal value) implements Target {}

    /** A percentage that was reached is kept: 100 % of communes stay standard. */
    @Schema(name = "TargetMaintain")
    record Maintain(BigDecimal percent) implements Target {}

    /** The named units reach the level. */
    @Schema(name = "TargetNamed")
    record Named(List<NamedUnit> units, String level) implements Target {
        public Named {
            units = List.copyOf(units);
        }
    }
}

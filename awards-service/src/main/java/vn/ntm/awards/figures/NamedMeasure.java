package vn.ntm.awards.figures;

import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.figure.Measure;

/**
 * A measure that follows from what is on file: of a form, a campaign, or a kind of issuer.
 *
 * @param code of the measure
 * @param about the form or the kind of issuer by its code, or the campaign by its identity
 */
record NamedMeasure(String code, Bilingual label, String about) implements Measure {

    @Override
    public Kind kind() {
        return Kind.FLOW;
    }

    @Override
    public String unitOfMeasure() {
        return "recipient";
    }
}

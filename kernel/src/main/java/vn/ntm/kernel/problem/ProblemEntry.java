package vn.ntm.kernel.problem;

import vn.ntm.kernel.Bilingual;

/**
 * What the catalogue says of a refusal, beside its code.
 *
 * @param status the HTTP status with which it is answered
 * @param title what is wrong, without the particulars
 * @param detail the particulars, with {@code {name}} where a value of the case at hand stands
 */
public record ProblemEntry(int status, Bilingual title, Bilingual detail) {

    public static ProblemEntry of(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        return new ProblemEntry(status, new Bilingual(titleVi, titleEn), new Bilingual(detailVi, detailEn));
    }
}

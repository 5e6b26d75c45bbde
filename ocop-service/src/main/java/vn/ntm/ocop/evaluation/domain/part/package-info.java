/** What a dossier consists of: the forms, the letter, the samples, the reports and the evidence. */
@NullMarked
package vn.ntm.ocop.evaluation.domain.part;

import org.jspecify.annotations.NullMarked;

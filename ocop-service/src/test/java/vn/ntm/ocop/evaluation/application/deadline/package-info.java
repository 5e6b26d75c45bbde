/** By when a dossier of a product is to be done, tested. */
@NullMarked
package vn.ntm.ocop.evaluation.application.deadline;

import org.jspecify.annotations.NullMarked;

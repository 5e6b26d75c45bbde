/** Which rules a dossier of a product goes by on a day, and how long. */
@NullMarked
package vn.ntm.ocop.evaluation.application.rules;

import org.jspecify.annotations.NullMarked;

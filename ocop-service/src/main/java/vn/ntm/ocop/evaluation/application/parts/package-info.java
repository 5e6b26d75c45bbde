/** Parts of a dossier are handed in, and what is still missing is told. */
@NullMarked
package vn.ntm.ocop.evaluation.application.parts;

import org.jspecify.annotations.NullMarked;

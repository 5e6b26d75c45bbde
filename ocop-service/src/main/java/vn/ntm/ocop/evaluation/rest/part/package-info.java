/** The parts of dossiers of products over HTTP: handed in, and what is missing. */
@NullMarked
package vn.ntm.ocop.evaluation.rest.part;

import org.jspecify.annotations.NullMarked;

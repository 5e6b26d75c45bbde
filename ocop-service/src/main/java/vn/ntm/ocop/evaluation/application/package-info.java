/** What is done with the dossiers of products: registered, handed on, scored and recognised. */
@NullMarked
package vn.ntm.ocop.evaluation.application;

import org.jspecify.annotations.NullMarked;

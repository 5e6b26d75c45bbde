/** What is sent to move the dossier of a product. */
@NullMarked
package vn.ntm.ocop.evaluation.rest.body;

import org.jspecify.annotations.NullMarked;

/** What is asked before a dossier of a product is registered and handed in. */
@NullMarked
package vn.ntm.ocop.evaluation.application.filing;

import org.jspecify.annotations.NullMarked;

/** What comes into a dossier on its way: numbers of receipt, what the commune found, what a council came to. */
@NullMarked
package vn.ntm.ocop.evaluation.domain.content;

import org.jspecify.annotations.NullMarked;

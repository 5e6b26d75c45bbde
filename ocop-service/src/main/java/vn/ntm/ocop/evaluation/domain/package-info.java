/** A product's dossier on its way to stars: where it stands, which moves exist, and what they are held against. */
@NullMarked
package vn.ntm.ocop.evaluation.domain;

import org.jspecify.annotations.NullMarked;

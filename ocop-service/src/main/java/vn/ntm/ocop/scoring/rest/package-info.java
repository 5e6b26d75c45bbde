/** Scores as the API shows them. */
@NullMarked
package vn.ntm.ocop.scoring.rest;

import org.jspecify.annotations.NullMarked;

/** How councils are made and how they score a dossier. */
@NullMarked
package vn.ntm.ocop.council.application;

import org.jspecify.annotations.NullMarked;

/** How model places come on file, are recognised and revoked, found and counted. */
@NullMarked
package vn.ntm.criteria.modelplace.application;

import org.jspecify.annotations.NullMarked;

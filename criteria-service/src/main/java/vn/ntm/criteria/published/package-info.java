/** What this service publishes of its facts. */
@NullMarked
package vn.ntm.criteria.published;

import org.jspecify.annotations.NullMarked;

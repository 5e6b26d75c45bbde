/** The words of the programme and of this API, in two languages: docs/glossary.md, as an answer. */
@NullMarked
package vn.ntm.gateway.glossary;

import org.jspecify.annotations.NullMarked;

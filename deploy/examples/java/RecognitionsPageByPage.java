// All recognitions that count for a programme year, page by page: the page says the cursor of the next one, until there is none.
// The pages show one moment, whatever is written meanwhile.
//     java -cp … RecognitionsPageByPage.java 2023
import vn.ntm.client.criteria.api.RecognitionsApi;
import vn.ntm.client.criteria.api.RecognitionsApi.APIListRecognitionsRequest;
import vn.ntm.client.criteria.model.Counted;

void main(String[] words) throws Exception {
    var recognitions = new RecognitionsApi(Here.asAnyone().criteria());
    var wanted = APIListRecognitionsRequest.newBuilder()
            .programmeYear(Integer.valueOf(Here.word(words, 0, "2023")))
            .counted(Counted.YES)
            .limit(5);
    String cursor = null;
    do {
        var page = recognitions.listRecognitions(wanted.cursor(cursor).build());
        for (var recognition : page.getItems()) {
            Here.row(recognition.getUnitCode(), recognition.getUnitName(), recognition.getLevel(), recognition.getId());
        }
        cursor = page.getPage().getNext();
    } while (cursor != null);
}

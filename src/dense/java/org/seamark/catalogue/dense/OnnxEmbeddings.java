package org.seamark.catalogue.dense;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Embeddings;
import org.seamark.kernel.Language;

/** BGE small 1.5 (Xiao and others, 2023), quantized, for English and Chinese. */
public final class OnnxEmbeddings implements Embeddings {

    /** In characters: more than the 512 tokens that the models look at. */
    private static final int MOST = 3_000;

    /** What its makers put before a question, and not before a text. */
    private static final Map<Language, String> QUESTION =
            Map.of(
                    Language.EN, "Represent this sentence for searching relevant passages: ",
                    Language.ZH, "为这个句子生成表示以用于检索相关文章：");

    /** Loaded when first used: each takes some hundred megabytes. */
    private final Map<Language, EmbeddingModel> models = new EnumMap<>(Language.class);

    @Override
    public String name() {
        return "bge-small-1.5-q";
    }

    @Override
    public Optional<float[]> ofText(String text, Language language) {
        return embed(text.substring(0, Math.min(MOST, text.length())), language);
    }

    @Override
    public Optional<float[]> ofQuestion(String question, Language language) {
        return embed(QUESTION.getOrDefault(language, "") + question, language);
    }

    private Optional<float[]> embed(String text, Language language) {
        var model = model(language);
        return model == null ? Optional.empty() : Optional.of(model.embed(text).content().vector());
    }

    private synchronized @Nullable EmbeddingModel model(Language language) {
        return switch (language) {
            case EN ->
                    models.computeIfAbsent(
                            language, _ -> new BgeSmallEnV15QuantizedEmbeddingModel());
            case ZH ->
                    models.computeIfAbsent(
                            language, _ -> new BgeSmallZhV15QuantizedEmbeddingModel());
            default -> null;
        };
    }
}

package app.shopfolk.persona;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A portrait's choices by their names, and the place of a photo. */
final class PortraitText {
    private PortraitText() {}

    static Map<String, Object> tree(Portrait portrait) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("age", (long) portrait.age());
        tree.put("face", portrait.face().name());
        tree.put("features", portrait.features().name());
        tree.put("skin", portrait.skin().name());
        tree.put("hair", portrait.hair().name());
        tree.put("hairColour", portrait.hairColour().name());
        tree.put("glasses", portrait.glasses().name());
        tree.put("beard", portrait.beard().name());
        tree.put("cover", portrait.cover().name());
        tree.put("clothes", portrait.clothes().name());
        tree.put("dye", portrait.dye().name());
        tree.put("expression", portrait.expression().name());
        return tree;
    }

    /** A photo as the id of its picture and the part shown. */
    static Map<String, Object> tree(Photo photo) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("picture", photo.picture().id());
        tree.put("x", Double.toString(photo.x()));
        tree.put("y", Double.toString(photo.y()));
        tree.put("zoom", Double.toString(photo.zoom()));
        return tree;
    }

    static Optional<Photo> readPhoto(Map<String, Object> tree, Function<String, @Nullable Photograph> pictures) {
        return Optional.ofNullable(pictures.apply(PersonaText.word(tree, "picture")))
                .map(picture -> new Photo(picture, figure(tree, "x"), figure(tree, "y"), figure(tree, "zoom")));
    }

    private static double figure(Map<String, Object> tree, String name) {
        return Double.parseDouble(PersonaText.word(tree, name));
    }

    static Portrait read(Map<String, Object> tree) {
        return new Portrait(
                (int) PersonaText.number(tree, "age"),
                Portrait.Face.valueOf(PersonaText.word(tree, "face")),
                Portrait.Features.valueOf(PersonaText.word(tree, "features")),
                Portrait.Skin.valueOf(PersonaText.word(tree, "skin")),
                Portrait.Hair.valueOf(PersonaText.word(tree, "hair")),
                Portrait.HairColour.valueOf(PersonaText.word(tree, "hairColour")),
                Portrait.Glasses.valueOf(PersonaText.word(tree, "glasses")),
                Portrait.Beard.valueOf(PersonaText.word(tree, "beard")),
                Portrait.Cover.valueOf(PersonaText.word(tree, "cover")),
                Portrait.Clothes.valueOf(PersonaText.word(tree, "clothes")),
                Portrait.Dye.valueOf(PersonaText.word(tree, "dye")),
                Portrait.Expression.valueOf(PersonaText.word(tree, "expression")));
    }
}

using ClaimCheck.Training;
using ClaimCheck.Training.Lexica;
using ClaimCheck.Training.Names;
using ClaimCheck.Training.Tagging;

// Every model that ships, in the order in which one may build on another.
IModelTraining[] trainings =
[
    new FrequencyList(), new ThesaurusTable(), new DerivationTable(), new NameWordList(),
    new TagTraining(), new InflectionTraining(), new PartTraining(), new NameTraining(),
];

if (args.Length != 3)
{
    Console.Error.WriteLine("usage: ClaimCheck.Training CORPORA SENTENCES MODELS");
    return 2;
}

var folder = new TrainingFolder(args[0], args[1]);
foreach (var training in trainings)
{
    var model = training.Train(folder);
    var path = Path.Combine([args[2], .. training.Path.Split('/')]);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllBytes(path, model.Bytes);
    if (model.Card.Length > 0)
        File.WriteAllText(Path.ChangeExtension(path, ".md"), model.Card);
    Console.WriteLine($"{training.Path}: {model.Bytes.Length} bytes");
}

return 0;

-- AlterTable
ALTER TABLE "Permalink" ADD COLUMN     "previewHash" TEXT NOT NULL;

-- AddForeignKey
ALTER TABLE "Permalink" ADD CONSTRAINT "Permalink_previewHash_fkey" FOREIGN KEY ("previewHash") REFERENCES "StoredBytes"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;
